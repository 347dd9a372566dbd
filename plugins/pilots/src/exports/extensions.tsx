import { subPage } from '../titles';

const calendarPage = subPage('calendar', async () => {
  const { CalendarPage } = await import('./calendar/CalendarPage');
  return <CalendarPage />;
});

/** The calendar of all pilots. */
export const exportsExtensions = [calendarPage];
