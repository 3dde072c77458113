import type { Prisma } from '~/database/generated/client'
import { refusePrivateText } from '~/domain/person/private-text'
import type { SectionEdit } from '~/domain/person/section-fields'
import type { OrRefusal } from '~/domain/refusal'
import type { TransactionContext } from '../context'
import { availabilityChange } from './availability-change'
import type { PersonToWrite } from './person-to-write'
import { writeIdentity } from './write-identity'
import { writeExperiences, writeJobs, writeLicences } from './write-lists'

type Change = Prisma.PersonUncheckedUpdateInput

/** Writes the section's own rows and returns what changes on the person's row, or why it is refused. */
export async function writeSection(
  tx: TransactionContext,
  person: PersonToWrite,
  edit: SectionEdit,
): Promise<OrRefusal<Change>> {
  switch (edit.section) {
    case 'identity':
      return writeIdentity(tx, person, edit.fields)
    case 'jobs':
      return writeJobs(tx, person.id, edit.fields)
    case 'experiences':
      return writeExperiences(tx, person.id, edit.fields)
    case 'licences':
      return writeLicences(tx, person.id, edit.fields)
    case 'travel':
      await tx.db.travelMode.deleteMany({ where: { personId: person.id } })
      await tx.db.travelMode.createMany({
        data: edit.fields.modes.map((mode) => ({ ...mode, personId: person.id })),
      })
      return {}
    case 'availability':
      return availabilityChange(edit.fields)
    case 'presentation':
      return refusePrivateText(edit.fields.presentation) ?? { ...edit.fields }
    case 'statuses':
      return { statuses: [...edit.fields.statuses] }
    case 'skills':
      return { skills: [...edit.fields.skills], softSkills: [...edit.fields.softSkills] }
    case 'conditions':
      return { conditionsToAvoid: [...edit.fields.conditionsToAvoid] }
    case 'employer':
      return refusePrivateText(edit.fields.currentEmployerName) ?? { ...edit.fields }
    case 'representative':
      return { ...edit.fields }
  }
}
