import { createContext, useContext } from 'react'

/** The nonce that lets this response's own scripts run; empty in the browser, where nothing needs it again. */
export const NonceContext = createContext('')

export const useNonce = () => useContext(NonceContext)
