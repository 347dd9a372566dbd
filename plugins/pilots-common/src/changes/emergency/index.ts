export * from './EmergencyDuties';
export * from './duties';
export * from './secondApprover';
export * from './workingDays';
