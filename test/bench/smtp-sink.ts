/** An SMTP server that takes everything and keeps nothing, in a process of its own: tells its port to its parent. */
import { createServer } from 'node:net'

const server = createServer((socket) => {
  let inMessage = false
  let rest = ''
  socket.setNoDelay(true)
  socket.write('220 sink\r\n')
  socket.on('error', () => undefined)
  socket.on('data', (chunk) => {
    rest += chunk.toString('latin1')
    for (;;) {
      const mark = inMessage ? '\r\n.\r\n' : '\r\n'
      const end = rest.indexOf(mark)
      if (end < 0) return
      const line = inMessage ? '' : rest.slice(0, end).toUpperCase()
      rest = rest.slice(end + mark.length)
      if (inMessage) {
        inMessage = false
        socket.write('250 taken\r\n')
      } else if (line === 'DATA') {
        inMessage = true
        socket.write('354 go on\r\n')
      } else {
        socket.write(line.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n')
      }
    }
  })
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
})
process.on('disconnect', () => process.exit(0))
