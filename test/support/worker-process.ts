/** A worker as its own process, with short leases, for the tests that kill one. */
import { smtpMail } from '~/adapters/mail-smtp'
import { connect } from '~/database/client'
import { startBackgroundWork } from '~/jobs/background-work'
import { backgroundWiring, silent } from './background'

const { WORKER_DATABASE_URL = '', WORKER_SMTP_URL = '', WORKER_REDIS_URL } = process.env

const db = connect(WORKER_DATABASE_URL, 6)
const mail = smtpMail(WORKER_SMTP_URL, 'Passerelle <ne-pas-repondre@passerelle.test>')
const work = await startBackgroundWork(backgroundWiring(db, { mail, redisUrl: WORKER_REDIS_URL }), silent, {
  leases: { eventsMs: 2000, messagesMs: 2000 },
  pollMs: 100,
  schedules: [],
})
process.on('SIGTERM', async () => {
  await work.stop()
  await db.$disconnect()
  process.exit(0)
})
process.stdout.write('ready\n')
