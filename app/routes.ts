import { flatRoutes } from '@remix-run/fs-routes'

/** One folder or file per URL under app/routes; URLs are French words. */
export default flatRoutes()
