import type { loadRetention } from '~/queries/retention/load-retention'
import { Badge } from '~/ui/design/badge'
import { type Column, DataTable } from '~/ui/design/data-table'
import { CircleCheck, Clock } from '~/ui/design/icons'

type Rule = Awaited<ReturnType<typeof loadRetention>>['rules'][number]

const COLUMNS: readonly Column<Rule>[] = [
  {
    key: 'label',
    label: 'Ce qui est gardé',
    cell: (rule) => (
      <span>
        {rule.label}
        {rule.technical && (
          <span className="block text-sm font-normal text-ink-2">de toute la plateforme</span>
        )}
      </span>
    ),
  },
  { key: 'keeping', label: 'Combien de temps', cell: (rule) => rule.keeping },
  { key: 'becomes', label: 'Ensuite', cell: (rule) => rule.becomes },
  {
    key: 'due',
    label: 'À échéance',
    cell: (rule) =>
      rule.due === 0 ? (
        <Badge tone="success" icon={CircleCheck}>
          À jour
        </Badge>
      ) : (
        <Badge tone="info" icon={Clock}>{`${rule.due.toLocaleString('fr-FR')} au prochain passage`}</Badge>
      ),
  },
  {
    key: 'last',
    label: 'Dernière fois',
    cell: (rule) =>
      rule.last ? (
        `${rule.last.count.toLocaleString('fr-FR')}, le ${rule.last.on}`
      ) : (
        <span className="text-ink-2">jamais encore</span>
      ),
  },
]

/** Every rule, what waits for it and what it did last. */
export function RuleTable({ rules }: { rules: readonly Rule[] }) {
  return (
    <DataTable caption="Durées de conservation" columns={COLUMNS} rows={rules} rowKey={(rule) => rule.key} />
  )
}
