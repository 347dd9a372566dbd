export * from './PilotCalendar';
