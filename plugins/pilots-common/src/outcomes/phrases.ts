import { sourcePhrases } from './sources/phrases';

/** What the server says about business metrics and error budget. */
export const outcomesPhrases = {
  sources: sourcePhrases,
  /** What is observed of every pilot; metrics have titles that people gave them. */
  signal: {
    spend: 'Spend',
    users: 'Reach',
    sli: 'Service level',
  },
  metric: {
    atLeast: 'at least {{target}} {{unit}}',
    atMost: 'at most {{target}} {{unit}}',
    api: 'sent through the API',
    csv: 'uploaded as CSV',
    hand: 'entered by hand',
    polled: 'polled from {{type}}',
  },
  /** What is wrong with a definition or an observation; said after the path of what it is about. */
  problems: {
    number: 'must be a number, with a point and without separators',
    large: 'is beyond {{n}}',
    unknown: 'is not known here',
    known: 'there are {{list}}',
    id: 'is made of lower-case words joined by hyphens',
    reserved: '{{id}} is measured by the suite itself',
    worse: '{{target}} is worse than the baseline {{baseline}}',
    direction: 'say direction {{direction}} or correct one of them',
    tooMany: 'are {{n}}',
    kept: 'at most {{n}} are kept',
    twice: '{{id}} is there twice',
    unique: 'ids are unique',
    source:
      'must be one of {{list}}, or an object with the type of a polled source as its one key besides every',
    every:
      'must be an ISO 8601 duration of whole minutes from PT1M to {{longest}}',
    notAnObject: 'an observation must be an object',
    otherMetric: "{{metric}} is none of this pilot's, which are {{list}}",
    negativeOf: 'of {{metric}} cannot be below 0',
    negative: 'cannot be below 0',
    twoTimes: 'and occurredAt are two different times',
    notForSamples: 'has no place beside sli',
    counts: 'and bad, or one of them and total, are wanted',
    parts: 'is less than its parts',
    sum: 'is not the sum of good and bad',
    sampleWindow: 'must be an ISO 8601 duration of at most a day',
    unknownObservation:
      'there is no observation {{id}} of {{metric}} to supersede',
    superseded: '{{id}} was superseded by {{other}}; correct that one',
    cells: 'the row has not as many cells as there are columns',
    unreadable: 'the row cannot be read: {{error}}',
  },
  definition: {
    over: 'The pilot is {{stage}}; its outcomes are what they are',
    fixed:
      'What is measured, baselines and targets were fixed when the pilot was approved: {{differenceWords}}. Titles, sources and new supporting metrics can be saved.',
    // Each list has its own: with the list as a value they would fit the sentence around them.
    metrics: {
      gone: 'metrics: {{id}} is gone',
      added: 'metrics: {{id}} is new',
      changed: 'metrics: {{field}} was {{beforeWords}}, is {{afterWords}}',
    },
    supporting: {
      gone: 'supporting: {{id}} is gone',
      changed: 'supporting: {{field}} was {{beforeWords}}, is {{afterWords}}',
    },
    notSet: 'not set',
  },
  intake: {
    tooMany:
      '{{n}} observations are more than {{mostN}}; send them in several requests',
    noCsv: 'This is no CSV file: {{error}}',
    columns:
      'The first row names the columns, which are {{columns}}; it holds {{names}}',
    columnsTwice:
      'The first row names the columns, which are {{columns}}; it holds {{names}} twice',
  },
  budget: {
    noSample: 'No sample within the window',
    noVolume: 'The window has not filled, and no expected volume is stated',
    noEvents: 'There were no events within the window',
  },
} as const;
