export * from './Waiver';
export * from './waiverApprovers';
export * from './waiverLapse';
