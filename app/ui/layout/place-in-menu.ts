/** An entry of a menu. Its address is a page that exists. */
export interface NavItem {
  readonly to: string
  readonly label: string
  /**
   * The pages of one subject, shown under the menu while one of them is read. The first is the entry's own page: on its
   * subject's bar it has a name of its own.
   */
  readonly pages?: readonly NavItem[] | undefined
}

/** Whether a page is this entry's, or below it. */
const below = (pathname: string, to: string) => pathname === to || pathname.startsWith(`${to}/`)

/** The most precise of some entries for the page being read: « à pourvoir » before « offres ». */
function nearest(items: readonly NavItem[], pathname: string): NavItem | undefined {
  return items.filter(({ to }) => below(pathname, to)).sort((a, b) => b.to.length - a.to.length)[0]
}

/** Where a page stands in a menu: the entry, and the page of its subject. */
export function placeInMenu(
  items: readonly NavItem[],
  pathname: string,
): { readonly entry: NavItem | undefined; readonly page: NavItem | undefined } {
  const page = nearest(
    items.flatMap(({ pages }) => pages ?? []),
    pathname,
  )
  const own = page && items.find(({ pages }) => pages?.includes(page))
  return { entry: own ?? nearest(items, pathname), page }
}
