export * from './ChangeCalendar';
export * from './changeWindows';
