import { SubPageBlueprint } from '@backstage/frontend-plugin-api';
import { calendarMessages } from './calendar/messages';

const calendarPage = SubPageBlueprint.make({
  name: 'calendar',
  params: {
    path: 'calendar',
    title: calendarMessages.title,
    loader: async () => {
      const { CalendarPage } = await import('./calendar/CalendarPage');
      return <CalendarPage />;
    },
  },
});

/** The calendar of all pilots. */
export const exportsExtensions = [calendarPage];
