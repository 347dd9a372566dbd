/** Why a source is silent or fails, and what is wrong with how it is described. */
export const sourcePhrases = {
  /** Said after the title of what it observes where somebody is to make it heard. */
  trouble: {
    nobody: 'nobody sends it',
    polled: '{{typeWords}} answers nothing',
    api: 'nothing comes through the API any more',
    old: 'the latest value is more than a week old',
    noType: 'This host has no metric source of type {{type}}',
    impossible: '{{typeWords}} answered what cannot be: {{reasonWords}}',
    timeout: 'Prometheus {{server}} did not answer within {{seconds}} s',
    long: 'Prometheus {{server}} answers more than {{n}} bytes',
    redirect:
      'Prometheus {{server}} answers with a redirect, which is not followed',
    unreachable: 'Prometheus {{server}} cannot be reached',
    unreachableBecause: 'Prometheus {{server}} cannot be reached ({{code}})',
    refused: 'Prometheus {{server}} refuses the query: {{type}}: {{error}}',
    noResult: 'Prometheus {{server}} answers {{status}} and no result',
    notANumber: 'Prometheus {{server}} answers a {{type}}, not a number',
    series:
      'The query answers {{n}} series on Prometheus {{server}}, and must answer one: aggregate it, for example with sum()',
    noServer: 'This host no longer allows the server {{server}}',
    unheard:
      'total answers and {{name}} does not: end it with {{addition}} if that means none',
    beyondTotal:
      '{{name}} is {{part}} of a total of {{total}}, which cannot be',
  },
  /** Said after the path of the source. */
  problems: {
    unknown: 'has {{key}}, which is not known here',
    server: 'server must be one that this host allows: {{servers}}',
    noServer: 'server must be one that this host allows: none',
    sliQueries: 'needs the query total, and either good or bad',
    query: 'needs a query',
    promql: '{{name}} must be a PromQL query',
    long: '{{name}} is longer than {{n}} characters',
    noSource: 'is no metric source of this host',
    sources: 'there are: {{sources}}',
    noSources: 'there are: none',
  },
} as const;
