export { dayAfter, dayInAYear, dayOf, isDay } from '../values/days.ts';
