import type { EntryWords } from "../../entry";

export const horizonSession = {
  name: "Sesión de horizontes",
  purpose:
    "La mirada de {first} al presente y la de {second} al futuro se ponen en una misma línea de tiempo y se enlazan.",
  whyItWorks:
    "{first} mira este trimestre, {second} los próximos años; cada parte cree que la otra mira demasiado cerca o demasiado lejos. En una misma línea se ve que cada una necesita el extremo de la otra. Y la mirada de fuera sobre un plan trae ideas que desde dentro ya no se ven.",
  prerequisites: [],
  whoFirst: "Dirección de {first} y cinco personas que saben qué piden ahora los clientes",
  whoSecond: "Dirección de {second} y cinco personas que siguen el mercado, el producto y la marca",
  runSheet: [
    {
      what: "La línea",
      how: "Una tira de papel a lo largo de la pared: este mes, estos tres meses, los tres que siguen, dentro de un año, dentro de tres años.",
    },
    {
      what: "La rellenan los dos",
      how: "{first} con un color, {second} con otro: qué preguntarán los clientes, qué hará la competencia, qué ofreceremos. Todos escriben; nadie habla.",
    },
    {
      what: "Leer desde los dos extremos",
      how: "{first} explica el extremo cercano, {second} el lejano. Los demás preguntan. Marquen dónde está vacía la línea y dónde se contradicen los colores.",
    },
    {
      what: "Intercambio de ideas",
      how: "Cada lado pone sobre la mesa un problema propio. El otro le da ideas desde fuera, diez minutos, sin «sí, pero». Quien ha traído el problema dice al final con qué dos se queda.",
    },
    {
      what: "Cómo podría fracasar",
      how: "Imaginen que ha pasado un año y que el plan más importante de la línea ha fracasado. Todos escriben un motivo. Agrúpenlos; elijan los dos que solo los dos departamentos juntos pueden evitar.",
    },
    {
      what: "Enlaces",
      how: "Tracen tres enlaces entre ahora y más adelante: qué puede aprender {first} este mes para el futuro de {second}, qué puede adelantar {second} ya para {first}. Una persona responsable de cada lado, una primera fecha.",
    },
  ],
  roles: [
    { role: "Moderación", does: "Protege el silencio ante la pared y las ideas frente al «sí, pero»." },
    {
      role: "Quienes traen un problema",
      does: "Una persona de cada lado; lo exponen en dos minutos y después solo escuchan.",
    },
  ],
  materials: [
    "Tira de papel, tres metros",
    "Tarjetas de dos colores",
    "Línea de horizontes, para llevarse el resultado",
  ],
  scriptHints: [
    "«¿Qué oye hoy que dentro de un año será normal?»",
    "«Usted lo ve desde fuera. ¿Qué probaría?»",
    "«Ha fracasado. ¿Por qué? Escriba el motivo que preferiría no decir.»",
  ],
  risks: [
    "El presente se lo come todo: en la segunda sesión, empiece por el extremo lejano.",
    "Ideas de las que nadie se ocupa: quien trajo el problema elige dos y el resto se tira delante de todos.",
  ],
  notWhen: ["La estrategia se está decidiendo en otra parte y aún no se puede hablar de ella."],
  firstStep: "Pida a cada dirección un problema real para el que sería bienvenida una mirada de fuera.",
  signOfSuccess: "A las seis semanas, al menos dos de los tres enlaces han dado algo que el otro lado usa.",
  followUp: {
    afterTwoWeeks:
      "Quien trajo un problema cuenta a quienes dieron las ideas qué ha sido de las dos elegidas.",
    afterSixWeeks: "Miren los tres enlaces en la reunión conjunta; cuelguen la línea y corríjanla.",
  },
  ideas: ["Look toward the future"],
} as const satisfies EntryWords;
