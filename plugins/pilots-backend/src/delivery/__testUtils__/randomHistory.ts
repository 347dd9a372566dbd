// The same histories with which the rules are compared with a brute force.
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
export {
  arbitraryHistory,
  arbitraryLinks,
  arbitraryWindow,
} from '../../../../pilots-common/src/delivery/__testUtils__/arbitraryHistory';
