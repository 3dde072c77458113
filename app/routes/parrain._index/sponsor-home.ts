import type { loadSponsorHome } from '~/queries/sponsorship/load-home'

export type SponsorHome = NonNullable<Awaited<ReturnType<typeof loadSponsorHome>>>
