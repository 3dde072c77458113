/** The few pieces that documents are laid out with. Sizes are points: an A4 page is 595 × 842. */

import { type PageProps, Path, StyleSheet, Svg, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { frenchPhone } from '~/domain/account/french-phone'
import { inSentence } from '~/domain/matching/in-sentence'
import { CODE_FONT, drawable, TEXT_FONT } from './pdf-fonts'

export const INK = '#1b1f24'
export const INK_2 = '#4c5561'
export const LINE = '#c9d0d8'
export const ACCENT = '#0f5c6e'
const TINT = '#eef4f6'

export const styles = StyleSheet.create({
  page: {
    fontFamily: TEXT_FONT,
    fontSize: 9.5,
    lineHeight: 1.35,
    color: INK,
    paddingTop: 60,
    paddingBottom: 50,
    paddingHorizontal: 48,
  },
  bold: { fontWeight: 700 },
  quiet: { color: INK_2 },
  section: { marginTop: 11 },
  sectionTitle: {
    fontSize: 12,
    fontWeight: 700,
    color: ACCENT,
    borderBottomWidth: 1,
    borderBottomColor: ACCENT,
    paddingBottom: 2,
    marginBottom: 6,
  },
  partTitle: { fontSize: 10.5, fontWeight: 700, marginBottom: 2 },
  part: { marginBottom: 7 },
  field: { flexDirection: 'row', paddingVertical: 1.2 },
  fieldLabel: { width: 138, paddingRight: 8, color: INK_2 },
  fieldValue: { flex: 1 },
  box: { backgroundColor: TINT, borderRadius: 3, paddingVertical: 6, paddingHorizontal: 8, marginBottom: 6 },
  code: { fontFamily: CODE_FONT, fontSize: 7.6 },
})

type Look = NonNullable<PageProps['style']>

/** A paragraph. Every text of a document passes here or through `Field`, so that every letter can be drawn. */
export function Words({ children, look }: { children: string; look?: Look }) {
  return <Text {...(look === undefined ? {} : { style: look })}>{drawable(children)}</Text>
}

/** A fact; nothing at all when there is no value. */
export function Field({ label, value }: { label: string; value: string | false | null | undefined }) {
  if (!value) return null
  return (
    <View style={styles.field} wrap={value.length > 400}>
      <Text style={styles.fieldLabel}>{drawable(label)}</Text>
      <Text style={styles.fieldValue}>{drawable(value)}</Text>
    </View>
  )
}

interface SectionProps {
  title: string
  /** Never cut between two pages: for an article that is always short. */
  whole?: boolean
  children: ReactNode
}

/** A numbered article; its title never stands alone at the foot of a page. */
export function Section({ title, whole = false, children }: SectionProps) {
  return (
    <View style={styles.section} wrap={!whole}>
      <Text style={styles.sectionTitle} minPresenceAhead={70}>
        {drawable(title)}
      </Text>
      {children}
    </View>
  )
}

/** A group of facts that stays on one page. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View style={styles.part} wrap={false}>
      <Text style={styles.partTitle}>{drawable(title)}</Text>
      {children}
    </View>
  )
}

/** A line of a list: a drawn mark, so that no typeface has to hold one. */
export function Item({ children, ticked = false }: { children: string; ticked?: boolean }) {
  return (
    <View style={{ flexDirection: 'row', marginBottom: 2.5 }} wrap={false}>
      <Svg width={9} height={9} viewBox="0 0 10 10" style={{ marginTop: 2, marginRight: 6 }}>
        {ticked ? (
          <Path d="M1 5.5 L4 8.5 L9 1.5" stroke={ACCENT} strokeWidth={1.6} fill="none" />
        ) : (
          <Path d="M3 3 H7 V7 H3 Z" fill={ACCENT} />
        )}
      </Svg>
      <Text style={{ flex: 1 }}>{drawable(children)}</Text>
    </View>
  )
}

/** "Paul Duval, gérant (paul@example.fr, 06…)": who one speaks to, and how. */
export function personInWords(person: {
  readonly name: string
  readonly function?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
}): string {
  const contact = [person.email, person.phone && frenchPhone(person.phone)].filter(Boolean).join(', ')
  const named = person.function ? `${person.name}, ${inSentence(person.function)}` : person.name
  return contact ? `${named} (${contact})` : named
}
