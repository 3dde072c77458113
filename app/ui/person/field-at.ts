import type { FieldMetadata } from '@conform-to/react'

/** The forms of a file differ by section: their fields are found by name, `experiences[0].job` included. */
export type FieldAt = (name: string) => FieldMetadata<string>

export function fieldAt(fields: Readonly<Record<string, FieldMetadata<string>>>): FieldAt {
  return (name) => {
    const field = fields[name]
    if (!field) throw new Error(`no field ${name}`)
    return field
  }
}
