/**
 * A territory drawn from its communes' own points: no outside tiles. Server-rendered; the list of what it shows
 * always stands beside it on the page.
 */
export interface MapPoint {
  readonly latitude: number
  readonly longitude: number
}

export interface MapMark extends MapPoint {
  readonly key: string
  readonly count: number
  /** A sector's key, or 'several'. Shape and colour both tell it. */
  readonly sector: string
  readonly href: string
  /** « Reims : 3 offres ». */
  readonly label: string
}

interface TerritoryMapProps {
  /** What the map shows, in one sentence. */
  label: string
  /** Dots that make the shape of the land; those with a name are labelled. */
  ground: readonly (MapPoint & { readonly name?: string | undefined })[]
  points: readonly MapMark[]
}

const WIDTH = 440
const MOST_HEIGHT = 560
const MARGIN = 30
/** What a finger can touch, in the drawing's units: a phone shows them at about three quarters. */
const TOUCH = 16

const SHAPES: Readonly<Record<string, { look: string; path: (r: number) => string }>> = {
  construction: { look: 'fill-construction', path: (r) => `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z` },
  personalCare: {
    look: 'fill-care',
    path: (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  },
  logistics: {
    look: 'fill-logistics',
    path: (r) => `M0 ${-r * 1.35}L${r * 1.35} 0L0 ${r * 1.35}L${-r * 1.35} 0z`,
  },
  several: {
    look: 'fill-accent',
    path: (r) =>
      `M${-r} ${-r * 0.58}L0 ${-r * 1.16}L${r} ${-r * 0.58}V${r * 0.58}L0 ${r * 1.16}L${-r} ${r * 0.58}z`,
  },
}

export function TerritoryMap({ label, ground, points }: TerritoryMapProps) {
  const view = projection([...ground, ...points])
  const land = ground.map((point) => `M${view.x(point)} ${view.y(point)}h0`).join('')
  // Moved apart, none hides another: they come from north to south, as a keyboard goes through them.
  const marks = apart(
    points.map((mark) => ({ ...mark, x: view.x(mark), y: view.y(mark), radius: radiusOf(mark.count) })),
  ).sort((a, b) => a.y - b.y || a.x - b.x)
  const names = legible(
    ground.map((point) => ({ name: point.name, x: view.x(point), y: view.y(point) })),
    marks,
  )
  // Dots a little wider than the mean distance between communes: they merge into one land, with its shore.
  const dot = Math.max(6, Math.sqrt((WIDTH * view.height) / Math.max(ground.length, 1)) * 0.95)
  return (
    <nav aria-label={label}>
      <svg
        viewBox={`0 0 ${WIDTH} ${view.height}`}
        className="h-auto w-full rounded-xl border border-line bg-surface"
      >
        <title>{label}</title>
        <g fill="none" strokeLinecap="round">
          <path d={land} className="stroke-line" strokeWidth={Math.round(dot) + 3} />
          <path d={land} className="stroke-surface-2" strokeWidth={Math.round(dot)} />
        </g>
        {marks.map((mark) => {
          const shape = SHAPES[mark.sector] ?? SHAPES.several
          return (
            <g key={mark.key} transform={`translate(${mark.x} ${mark.y})`}>
              <a href={mark.href} aria-label={mark.label} className="group">
                <title>{mark.label}</title>
                <circle r={Math.max(TOUCH, mark.radius)} fillOpacity={0} />
                <path
                  d={shape?.path(mark.radius)}
                  strokeWidth={2}
                  className={`${shape?.look ?? ''} stroke-surface group-hover:stroke-ink`}
                />
                <text
                  textAnchor="middle"
                  dominantBaseline="central"
                  className="fill-surface text-[13px] font-bold"
                >
                  {mark.count}
                </text>
              </a>
            </g>
          )
        })}
        {names.map(({ name, x, y }) => (
          <text
            key={name}
            x={x}
            y={y}
            textAnchor="middle"
            strokeWidth={4}
            className="pointer-events-none fill-ink stroke-surface text-[13px] [paint-order:stroke]"
          >
            {name}
          </text>
        ))}
      </svg>
    </nav>
  )
}

const radiusOf = (count: number) => 9 + Math.min(11, Math.sqrt(count) * 2)

interface Placed {
  readonly x: number
  readonly y: number
  readonly radius: number
}

const GOLDEN_ANGLE = 2.4

const NAME_HEIGHT = 14
const LETTER_WIDTH = 7

interface Name {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** Above the place, below it, beside it, further away: where its name may be written. */
function waysToWrite({ name, x, y }: Name): Name[] {
  const half = (name.length * LETTER_WIDTH) / 2
  const ways = [
    [0, -18],
    [0, 24],
    [half + 22, 4],
    [-half - 22, 4],
    [0, -34],
    [0, 40],
    [half + 40, 4],
    [-half - 40, 4],
  ] as const
  return ways.map(([dx, dy]) => ({
    name,
    x: Math.min(WIDTH - half - 4, Math.max(half + 4, x + dx)),
    y: y + dy,
  }))
}

/** The names that can be written without covering a mark or one another, the first ones before the others. */
function legible(
  points: readonly { name?: string | undefined; x: number; y: number }[],
  marks: readonly Placed[],
): Name[] {
  const kept: Name[] = []
  const covers = (way: Name, x: number, y: number, width: number, height: number) =>
    Math.abs(way.x - x) < (way.name.length * LETTER_WIDTH) / 2 + width &&
    Math.abs(way.y - 4 - y) < NAME_HEIGHT / 2 + height
  for (const { name, x, y } of points) {
    if (name === undefined) continue
    const free = waysToWrite({ name, x, y }).find(
      (way) =>
        !marks.some((mark) => covers(way, mark.x, mark.y, mark.radius, mark.radius)) &&
        !kept.some((other) =>
          covers(way, other.x, other.y - 4, (other.name.length * LETTER_WIDTH) / 2, NAME_HEIGHT / 2),
        ),
    )
    if (free) kept.push(free)
  }
  return kept
}

/** Moves marks that lie on one another until each can be seen and touched; they stay as near as they can to their place. */
function apart<M extends Placed>(marks: readonly M[]): M[] {
  const moved = marks.map(({ x, y, radius }) => ({ x, y, radius }))
  for (let round = 0; round < 20; round++) {
    for (const [i, one] of moved.entries()) {
      for (const other of moved.slice(i + 1)) {
        const wanted = one.radius + other.radius + 4
        const [dx, dy] = [other.x - one.x, other.y - one.y]
        const distance = Math.hypot(dx, dy)
        if (distance >= wanted) continue
        const push = (wanted - distance) / 2
        // Communes on one point part in all directions.
        const turn = i * GOLDEN_ANGLE
        const [ux, uy] = distance < 1 ? [Math.cos(turn), Math.sin(turn)] : [dx / distance, dy / distance]
        one.x -= ux * push
        one.y -= uy * push
        other.x += ux * push
        other.y += uy * push
      }
    }
  }
  return marks.map((mark, index) => {
    const { x, y } = moved[index] ?? mark
    return { ...mark, x: Math.round(x), y: Math.round(y) }
  })
}

/** Degrees to the drawing: longitudes narrowed by the latitude, north up, as large as the frame allows. */
function projection(points: readonly MapPoint[]) {
  const latitudes = points.map(({ latitude }) => latitude)
  const longitudes = points.map(({ longitude }) => longitude)
  const north = Math.max(...latitudes, -90)
  const south = Math.min(...latitudes, 90)
  const west = Math.min(...longitudes, 180)
  const east = Math.max(...longitudes, -180)
  const narrow = Math.cos((((north + south) / 2) * Math.PI) / 180) || 1
  const wide = Math.max((east - west) * narrow, 0.05)
  const tall = Math.max(north - south, 0.05)
  const scale = Math.min((WIDTH - 2 * MARGIN) / wide, (MOST_HEIGHT - 2 * MARGIN) / tall)
  const left = MARGIN + (WIDTH - 2 * MARGIN - wide * scale) / 2
  return {
    height: Math.round(tall * scale + 2 * MARGIN),
    x: ({ longitude }: MapPoint) => Math.round(left + (longitude - west) * narrow * scale),
    y: ({ latitude }: MapPoint) => Math.round(MARGIN + (north - latitude) * scale),
  }
}
