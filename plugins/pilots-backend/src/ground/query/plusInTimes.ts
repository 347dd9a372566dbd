import { RequestHandler } from 'express';

/** Query parameters that are times. */
const TIMES = ['from', 'to', 'observedAt'];
/** A time whose offset had a plus that was not encoded, and arrives as a space. */
const SPACED = /^(\d{4}-\d\d-\d\dT[\d:.]+) (\d\d:\d\d)$/i;

/** Turns the space back that an unencoded plus became, so that `+02:00` can be sent as it is written. */
export const plusInTimes: RequestHandler = (req, _res, next) => {
  for (const name of TIMES) {
    const sent = req.query[name];
    if (typeof sent === 'string') {
      req.query[name] = sent.replace(SPACED, '$1+$2');
    }
  }
  next();
};
