import { csvText } from '~/domain/export/csv'

/** A table that the browser saves under this name, and that nothing on the way keeps. */
export function csvAnswer(name: string, ...table: Parameters<typeof csvText>): Response {
  return new Response(csvText(...table), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
