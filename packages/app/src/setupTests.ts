import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// What appears is waited for; how long that takes says nothing on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
