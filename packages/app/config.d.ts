export interface Config {
  auth?: {
    providers?: {
      /**
       * Demo sign-in: visitors pick a person of an organisation in the catalog and are that person, without proof.
       * The backend refuses to start with it when NODE_ENV is production.
       *
       * @visibility frontend
       */
      demo?: {
        /**
         * Entity ref of the Group whose members, and those of the groups below it, may be picked.
         *
         * @visibility frontend
         */
        organisation?: string;
      };
    };
  };
}
