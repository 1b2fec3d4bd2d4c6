/** Something the person at the command line can act on: printed as it is, without a stack, and the program ends with 1. */
export class StartProblem extends Error {}
