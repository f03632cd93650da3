export { requestsIn, type Requests } from './requests.ts';
export {
  calm,
  parseTakeoverState,
  step,
  verdictOf,
  type TakeoverEvent,
  type TakeoverState,
  type TakeoverVerdict,
} from './takeover.ts';
