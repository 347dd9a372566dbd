/** What is wrong with a configuration that is not taken. */
export const parameterPhrases = {
  depth: 'The configuration is nested deeper than {{n}} levels',
  trap: '{{path}} has a key __proto__, which is not taken',
  pathLength: 'A path is longer than {{n}} characters: {{path}}…',
  pathCharacter: 'A path holds a character that cannot be seen',
  count: 'There are more than {{n}} parameters',
  valueLength: 'The value of {{path}} is longer than {{n}} characters',
  valueCharacter: 'The value of {{path}} holds a NUL character',
  number:
    'The number at {{path}} is too large to be compared exactly; write it as text',
  value:
    'The value of {{path}} is neither text, a number, true, false nor null',
  shape:
    'parameters: must be an object, nested as the configuration is, or a list of {path, value}',
  twice: '{{path}} is there more than once',
  noPath: 'parameters[{{n}}].path: is required',
  noValue: 'parameters[{{n}}].value: is required',
  secret: 'parameters[{{n}}].secret: must be true or false',
  constraint: '{{field}}: must be one of data-residency, third-party, other',
  json: 'The body is not valid JSON',
  jsonAt: 'The body is not valid JSON (position {{n}})',
  yaml: 'The YAML is not valid',
  yamlAt:
    'The YAML is not valid in line {{lineN}}, column {{columnN}} ({{code}})',
  yamlHolds:
    'Line {{lineN}} of the YAML holds {{thingWords}}, which is not taken',
  yamlThing: {
    alias: 'an alias',
    tag: 'a tag',
    unknown: 'something unknown',
    keyType: 'a key that is no text',
    keyTwice: 'a key that is there before',
  },
} as const;
