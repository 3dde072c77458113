import sprite from './icons.svg?url'

export interface IconProps {
  /** Side of its square, in CSS pixels. */
  size?: number
  className?: string
  /** Of its lines, in 24ths of its side. */
  strokeWidth?: number
}

export type IconComponent = (props: IconProps) => React.JSX.Element

/**
 * A drawing of Lucide’s, by its name there. All of them lie in one file, that a browser fetches once, without any script:
 * `icons.svg`, which its test writes anew (`vitest -u`) when the list below changes. It stands beside words, which alone
 * are read aloud.
 */
function icon(name: string): IconComponent {
  return ({ size = 24, className, strokeWidth = 2 }) => (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <use href={`${sprite}#${name}`} />
    </svg>
  )
}

export const Accessibility = icon('accessibility')
export const Archive = icon('archive')
export const ArrowDown = icon('arrow-down')
export const BadgeCheck = icon('badge-check')
export const Ban = icon('ban')
export const Banknote = icon('banknote')
export const Briefcase = icon('briefcase')
export const BriefcaseBusiness = icon('briefcase-business')
export const Building2 = icon('building-2')
export const Bus = icon('bus')
export const CalendarCheck = icon('calendar-check')
export const CalendarCheck2 = icon('calendar-check-2')
export const CalendarClock = icon('calendar-clock')
export const CalendarDays = icon('calendar-days')
export const CalendarHeart = icon('calendar-heart')
export const CalendarOff = icon('calendar-off')
export const CalendarPlus = icon('calendar-plus')
export const CalendarX = icon('calendar-x')
export const ChartColumn = icon('chart-column')
export const Check = icon('check')
export const ChevronDown = icon('chevron-down')
export const ChevronLeft = icon('chevron-left')
export const ChevronRight = icon('chevron-right')
export const CircleAlert = icon('circle-alert')
export const CircleCheck = icon('circle-check')
export const CircleDashed = icon('circle-dashed')
export const CircleDot = icon('circle-dot')
export const CirclePause = icon('circle-pause')
export const CirclePlay = icon('circle-play')
export const CircleSlash = icon('circle-slash')
export const CircleX = icon('circle-x')
export const ClipboardCheck = icon('clipboard-check')
export const ClipboardList = icon('clipboard-list')
export const Clock = icon('clock')
export const Copy = icon('copy')
export const DoorOpen = icon('door-open')
export const Download = icon('download')
export const Eye = icon('eye')
export const EyeOff = icon('eye-off')
export const FileCheck2 = icon('file-check-2')
export const FilePen = icon('file-pen')
export const FilePlus2 = icon('file-plus-2')
export const FileSearch = icon('file-search')
export const FileSignature = icon('file-signature')
export const FileText = icon('file-text')
export const Flag = icon('flag')
export const FlaskConical = icon('flask-conical')
export const FolderOpen = icon('folder-open')
export const Footprints = icon('footprints')
export const Frown = icon('frown')
export const Gauge = icon('gauge')
export const GitCompareArrows = icon('git-compare-arrows')
export const Hammer = icon('hammer')
export const HandHeart = icon('hand-heart')
export const HandHelping = icon('hand-helping')
export const Handshake = icon('handshake')
export const HardHat = icon('hard-hat')
export const HeartHandshake = icon('heart-handshake')
export const History = icon('history')
export const Hourglass = icon('hourglass')
export const Info = icon('info')
export const KeyRound = icon('key-round')
export const Laugh = icon('laugh')
export const Lightbulb = icon('lightbulb')
export const ListChecks = icon('list-checks')
export const Lock = icon('lock')
export const LogIn = icon('log-in')
export const LogOut = icon('log-out')
export const Mail = icon('mail')
export const MailOpen = icon('mail-open')
export const MailPlus = icon('mail-plus')
export const MailQuestion = icon('mail-question')
export const MapPin = icon('map-pin')
export const MapPinOff = icon('map-pin-off')
export const Megaphone = icon('megaphone')
export const Meh = icon('meh')
export const Menu = icon('menu')
export const MessageCircle = icon('message-circle')
export const MessageCircleHeart = icon('message-circle-heart')
export const MessageCircleQuestion = icon('message-circle-question')
export const MessageSquarePlus = icon('message-square-plus')
export const MessageSquareQuote = icon('message-square-quote')
export const MessageSquareText = icon('message-square-text')
export const MessageSquareWarning = icon('message-square-warning')
export const Moon = icon('moon')
export const NotebookPen = icon('notebook-pen')
export const OctagonAlert = icon('octagon-alert')
export const Package = icon('package')
export const PartyPopper = icon('party-popper')
export const PenLine = icon('pen-line')
export const Pencil = icon('pencil')
export const Phone = icon('phone')
export const PhoneCall = icon('phone-call')
export const Plus = icon('plus')
export const RefreshCcw = icon('refresh-ccw')
export const Repeat = icon('repeat')
export const Save = icon('save')
export const Search = icon('search')
export const SearchCheck = icon('search-check')
export const SearchX = icon('search-x')
export const Send = icon('send')
export const SendHorizontal = icon('send-horizontal')
export const ShieldCheck = icon('shield-check')
export const ShieldQuestion = icon('shield-question')
export const Siren = icon('siren')
export const SlidersHorizontal = icon('sliders-horizontal')
export const Smartphone = icon('smartphone')
export const Smile = icon('smile')
export const Sparkles = icon('sparkles')
export const Sprout = icon('sprout')
export const SquareX = icon('square-x')
export const Star = icon('star')
export const Store = icon('store')
export const Sun = icon('sun')
export const Table2 = icon('table-2')
export const ThumbsDown = icon('thumbs-down')
export const TimerOff = icon('timer-off')
export const TriangleAlert = icon('triangle-alert')
export const Truck = icon('truck')
export const Undo2 = icon('undo-2')
export const UserCog = icon('user-cog')
export const UserPlus = icon('user-plus')
export const UserRound = icon('user-round')
export const UserRoundCheck = icon('user-round-check')
export const UserRoundSearch = icon('user-round-search')
export const UserRoundX = icon('user-round-x')
export const UserX = icon('user-x')
export const Users = icon('users')
export const X = icon('x')
