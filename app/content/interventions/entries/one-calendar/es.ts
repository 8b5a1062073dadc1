import type { EntryWords } from "../../entry";

export const oneCalendar = {
  name: "Un solo calendario para campañas y ciclo de ventas",
  purpose:
    "Campañas, promociones de venta y épocas de compra de los clientes están en un solo calendario y se ajustan entre sí.",
  whyItWorks:
    "Una campaña que despierta interés cuando nadie puede atenderlo se desperdicia, y el interés se enfría en días. Ver los dos ritmos en una página muestra los choques con meses de antelación.",
  prerequisites: [],
  whoFirst:
    "Cuatro personas de {first} que conocen los objetivos, la capacidad y las épocas de presupuesto de los clientes",
  whoSecond: "Cuatro personas de {second} que planifican campañas, eventos y lanzamientos",
  runSheet: [
    {
      what: "Primero los clientes",
      how: "Dibujen doce meses en la pared. En la primera fila: ¿cuándo planifican, comparan y deciden nuestros clientes, y cuándo no están? De memoria y según los pedidos del año pasado. Dos hojas A3 una junto a otra, seis meses cada una; desde dos sedes, una pizarra común en pantalla en la que ambos puedan escribir.",
    },
    {
      what: "Fila de {first}",
      how: "Cierres de trimestre, cambios de precio, ferias, vacaciones, el producto de cada promoción y las semanas en que nadie puede atender leads nuevos.",
    },
    {
      what: "Fila de {second}",
      how: "Campañas, envíos, eventos y lanzamientos, cada uno con su producto y la semana en que se esperan respuestas. El mismo producto en ambas filas en las mismas semanas: verde.",
    },
    {
      what: "Encontrar los choques",
      how: "Recorran la pared. Punto rojo: llegan respuestas cuando nadie tiene tiempo, o a una promoción de {first} le falta material. Punto verde: encaja. Muevan en el acto lo que se pueda mover.",
    },
    {
      what: "Antelación",
      how: "Acuerden con cuántas semanas avisa cada lado al otro y cuántos contactos por semana se pueden retomar en {first}. Escríbanlo en el calendario.",
    },
    {
      what: "Mantenerlo al día",
      how: "Una persona de cada lado lo lleva, en un solo sitio; diez minutos al mes en la reunión conjunta.",
    },
  ],
  roles: [
    {
      role: "Dos personas que lo llevan",
      does: "Una de cada departamento; anotan los cambios el mismo día.",
    },
    { role: "Moderación", does: "Empieza por la fila de los clientes y vuelve a ella." },
  ],
  materials: [
    "Hoja de calendario de doce meses, lo más grande posible, en la pared",
    "Pedidos del año pasado por meses",
    "Puntos rojos y verdes",
  ],
  scriptHints: [
    "«¿Cuándo deciden sus clientes el presupuesto del año que viene?»",
    "«¿Quién atiende las respuestas esa semana?»",
  ],
  risks: [
    "Siguen vivos dos calendarios: los antiguos se cierran o se enlazan.",
    "Demasiado detalle: semanas, no días; dos trimestres en firme, el resto a lápiz.",
  ],
  notWhen: [
    "Los clientes compran por igual todo el año y las campañas no paran: acuerden solo la antelación.",
  ],
  firstStep:
    "Imprima los pedidos del año pasado por meses y la lista de campañas de este año, y reserve una pared.",
  signOfSuccess:
    "El próximo trimestre ninguna campaña empieza en una semana marcada como cerrada por {first}.",
  followUp: {
    afterTwoWeeks: "¿Está al día el calendario en ambos lados? Pida ver un cambio que se haya anotado.",
    afterSixWeeks: "Tomen una campaña: ¿se atendieron los contactos en el plazo acordado?",
  },
  ideas: ["Synchronize marketing campaigns and sales cycles"],
} as const satisfies EntryWords;
