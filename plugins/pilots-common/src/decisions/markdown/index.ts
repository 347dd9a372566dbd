export * from './decisionMarkdown';
export * from './escapeMarkdown';
