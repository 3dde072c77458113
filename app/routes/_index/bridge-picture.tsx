/** A footbridge between two banks: decoration only, in the theme's own colours. */
export function BridgePicture() {
  return (
    <svg
      viewBox="0 84 520 206"
      aria-hidden="true"
      className="h-auto w-full max-w-lg justify-self-center max-lg:max-h-40"
    >
      <path d="M0 222h104c16 24 36 46 64 68H0z" className="fill-accent-soft" />
      <path d="M520 222H416c-16 24-36 46-64 68h168z" className="fill-accent-soft" />
      <g className="stroke-logistics" fill="none" strokeWidth={3} strokeLinecap="round" opacity={0.45}>
        <path d="M172 252q12-8 24 0t24 0 24 0 24 0 24 0 24 0 24 0" />
        <path d="M208 272q12-8 24 0t24 0 24 0 24 0" />
      </g>
      {/* The bridge: an arch, its deck, its hangers. */}
      <g className="stroke-accent" fill="none" strokeLinecap="round">
        <path d="M70 222C150 80 370 80 450 222" strokeWidth={9} />
        <path d="M40 222H480" strokeWidth={9} />
        <path d="M120 220V162M180 220V128M240 220V116M300 220V117M360 220V138M410 220V170" strokeWidth={4} />
      </g>
      {/* One bank: a house, and somebody setting out. */}
      <g className="fill-care">
        <circle cx="128" cy="184" r="10" />
        <path d="M116 218v-10a12 12 0 0 1 24 0v10z" />
      </g>
      <path d="M22 218v-42l26-22 26 22v42z" className="fill-care-soft stroke-care" strokeWidth={3} />
      <path d="M42 218v-20h13v20" className="fill-surface stroke-care" strokeWidth={3} />
      {/* In the middle, the referent. */}
      <g className="fill-accent-strong">
        <circle cx="262" cy="180" r="11" />
        <path d="M248 218v-11a14 14 0 0 1 28 0v11z" />
      </g>
      {/* The other bank: a workshop, and somebody who welcomes. */}
      <g className="fill-construction">
        <path d="M382 178a11 11 0 0 1 22 0z" />
        <circle cx="393" cy="184" r="10" />
        <path d="M381 218v-10a12 12 0 0 1 24 0v10z" />
      </g>
      <path
        d="M430 218v-52l22 14v-14l22 14v-14l22 14v38z"
        className="fill-construction-soft stroke-construction"
        strokeWidth={3}
      />
      <path d="M446 218v-18h12v18M472 194h12" className="stroke-construction" fill="none" strokeWidth={3} />
    </svg>
  )
}
