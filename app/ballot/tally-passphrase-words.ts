/** 256 short words that are hard to mix up: one random byte each. Their order is part of no format. */
export const PASSPHRASE_WORDS: readonly string[] = `
  acorn actor album alley amber angel ankle apple apron arena arrow atlas attic autumn award bacon badge
  bagel baker bamboo banjo barn basil basket beach beard beaver bench berry bicycle birch bishop blanket
  blossom board bonus booth border bottle bowl branch brass bread breeze brick bridge broom brush bucket
  butter button cabin cable cactus camel camera canal candle canvas canyon carbon cargo carpet castle
  cedar cello chalk cheese cherry chess cinema circle clay cliff clock cloud clover cobalt coffee comet
  compass copper coral cotton cradle crane crayon cricket crown crystal curtain cushion daisy dancer dawn
  delta desert diamond dinner dolphin domino donkey dragon drawer dream drum eagle earth easel echo elbow
  ember engine envelope fabric falcon feather ferry fiddle field finch fjord flame flute forest fossil
  fountain fox galaxy garden garlic gate geyser ginger glacier globe glove granite grape gravel guitar
  hammer harbour harvest hazel hedge heron hill honey horizon hotel igloo island ivory jacket jasmine
  jewel jigsaw juniper kayak kernel kettle kitchen kite ladder lagoon lamp lantern laurel lemon lentil
  library lilac linen lizard lobster locket lotus magnet mango maple marble market meadow melon mirror
  mitten monsoon mosaic moss mountain museum napkin nectar needle nest nutmeg oasis oat ocean olive onion
  orbit orchard otter oyster paddle palace panda paper parrot pebble pencil pepper piano pigeon pillow
  pine planet plum pocket pond poppy prairie puzzle quarry quartz quill rabbit raven reef ribbon river
  robin saddle salmon sandal satin shadow shell silver spice spruce squirrel stable summit sunset tango
  teapot temple thistle thunder tiger timber topaz tower
`
  .trim()
  .split(/\s+/);
