import { keysOf } from './parameterPath';
import { ParameterValue } from './Parameter';

/** Words at the end of a name that say that what it holds is not for everybody. */
const SECRET_NAME =
  /(pass(word|wd|phrase|code)?|pwd|secret|token|credential|api[-_.]?key|(private|access|signing|encryption|account|master|shared)[-_.]?key|connection[-_.]?string|dsn|bearer|cookie)s?$/i;

/** Values that give themselves away: keys, tokens, addresses with a password. */
const SECRET_VALUE =
  /-----BEGIN [A-Z ]*PRIVATE KEY|^eyJ[\w-]+\.[\w-]+\.|:\/\/[^/\s:@]*:[^/\s@]+@|^(gh[pousr]_|glpat-|xox[abprs]-|AKIA[0-9A-Z]{12})/;

/**
 * True for what is better taken for a secret unless somebody says otherwise: by
 * one of the names on its path, or by the looks of its value. Switches are not.
 *
 * @public
 */
export function looksSecret(path: string, value: ParameterValue): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  if (keysOf(path).some(key => SECRET_NAME.test(key))) return true;
  return typeof value === 'string' && SECRET_VALUE.test(value);
}
