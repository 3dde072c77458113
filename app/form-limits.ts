/** What a posted form may weigh and hold. */

/** Bytes, far more than any of ours. */
export const LARGEST_FORM_BYTES = 3_000_000

/** Bytes read of a form that is too large, so that its sender is there to be answered. */
export const LARGEST_READ_BYTES = 5_000_000

/** No form of ours has near as many fields; each costs more than its bytes. */
export const MOST_FIELDS = 2000

/** Of a field's name and of a list's index in it: far from any form of ours. */
export const LONGEST_NAME = 120
export const LARGEST_INDEX = 200
