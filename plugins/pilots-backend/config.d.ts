/** Configuration of the pilots backend. */
export interface Config {
  pilots?: object;
}
