export { demoSignInModule } from './demoSignInModule';
export { useDemoSignIn } from './useDemoSignIn';
