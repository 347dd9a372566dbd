import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isRoleId } from '../pilot/roles';
import { readRisk } from '../guardrails/readRisk';
import { formatCriteriaProblems, validateCriteria } from './validateCriteria';

const PILOTS = path.resolve(__dirname, '../../../../examples/pilots');
const having = (file: string) =>
  readdirSync(PILOTS)
    .map(name => path.join(PILOTS, name, file))
    .filter(existsSync);
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const named = (file: string) => path.basename(path.dirname(file));

describe('the example pilots', () => {
  it.each(having('criteria.json').map(f => [named(f), f]))(
    'has criteria of %s that can be proposed',
    (_, file) => {
      const { problems } = validateCriteria(read(file), { complete: true });
      expect(formatCriteriaProblems(problems)).toBe('');
    },
  );

  it.each(having('risks.json').map(f => [named(f), f]))(
    'has risks of %s that can be proposed',
    (_, file) => {
      for (const risk of read(file)) {
        const owner = isRoleId(risk.owner)
          ? 'user:default/someone'
          : risk.owner;
        expect(readRisk({ ...risk, owner }, '2026-01-01').problems).toEqual([]);
      }
    },
  );
});
