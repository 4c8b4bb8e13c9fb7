type Limit = { keys: string[]; most: number; minutes: number }

// A person mistypes a few times; a library or a shelter shares one network; a machine tries thousands of times.

/** Letters asked for: few for one address, so that nobody's mailbox is flooded. */
export const lettersTo = (email: string, network: string): Limit[] => [
  { keys: [`letter ${email}`], most: 4, minutes: 60 },
  { keys: [`letters from ${network}`], most: 30, minutes: 60 },
]

/** Guesses at something long (a link, a passkey's answer): only the network is counted. */
export const longSecretFrom = (network: string): Limit[] => [{ keys: [`long secret from ${network}`], most: 60, minutes: 15 }]

/** Guesses at a card's code: ten an hour for a card. */
export const cardCode = (number: string, network: string): Limit[] => [
  { keys: [`card ${number}`], most: 10, minutes: 60 },
  { keys: [`cards from ${network}`], most: 30, minutes: 15 },
]

/** Guesses at a PIN: five in a quarter of an hour, thirty a day for a card; of a million PINs that is nothing. */
export const pin = (number: string, network: string): Limit[] => [
  { keys: [`pin ${number}`], most: 5, minutes: 15 },
  { keys: [`pin of the day ${number}`], most: 30, minutes: 1440 },
  { keys: [`pins from ${network}`], most: 30, minutes: 15 },
]

/** Guesses at the six digits of a second factor: ten in a quarter of an hour for what they answer to, an account or an enrolment. */
export const secondFactor = (of: string, network: string): Limit[] => [
  { keys: [`second factor ${of}`], most: 10, minutes: 15 },
  { keys: [`second factors from ${network}`], most: 30, minutes: 15 },
]
