export * from './PilotCalendar';
export * from './calendarBetween';
