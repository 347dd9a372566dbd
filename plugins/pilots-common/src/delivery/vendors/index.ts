export * from './githubDeployment';
export * from './readCommitMessage';
export * from './vendorTime';
/** Reads what somebody else wrote, and throws at nothing. @public */
export * as vendorPayload from './payload';
