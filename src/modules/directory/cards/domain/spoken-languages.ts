/** Languages that services here are most often given in, by their BCP 47 codes. A card may hold others: those are kept. */
export const spokenLanguages =
  'am ar ay ber bn ckb de en es fa fon fr ha hi ht hy ig it ka kab ku ln mg ml ne om pa pl ps pt qu ro ru si sn so sq sr sw ta te ti tl tr uk ur vi wo yo zh'.split(
    ' ',
  )
