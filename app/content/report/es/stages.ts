import type { Stage } from "~/domain/report/report";

type StageMeaning = {
  howItLooks: readonly string[];
  leaveAloneIf: readonly string[];
  tightenIf: readonly string[];
};

export const stages = {
  undefined: {
    howItLooks: [
      "Los departamentos crecieron cada uno por su lado y saben poco el uno del otro hasta que chocan.",
      "Se reúnen cuando algo ha salido mal, y sobre todo para eso.",
      "Cada lado tiene su propia historia de quién tiene la culpa.",
    ],
    leaveAloneIf: [
      "La empresa es pequeña y la gente se entiende bien sin reglas.",
      "{second} apoya a {first} sobre todo con material y eventos.",
    ],
    tightenIf: [
      "El conflicto entre los dos se ve desde fuera.",
      "El trabajo se hace dos veces o se queda sin hacer entre los departamentos.",
      "Se disputan el presupuesto.",
    ],
  },
  defined: {
    howItLooks: [
      "Unas reglas básicas evitan la mayoría de las disputas; cada departamento se queda en su lado.",
      "Empieza un lenguaje común: se ha preguntado qué es un lead y se ha puesto por escrito.",
      "El contacto trata de gestiones y problemas, como una feria o una reclamación.",
    ],
    leaveAloneIf: [
      "La oferta es estándar y las funciones tradicionales bastan.",
      "El mercado no da motivo para cambiar el reparto del trabajo.",
    ],
    tightenIf: [
      "Sigue habiendo trabajo que se hace dos veces aunque las funciones estén claras.",
      "Los productos se vuelven intercambiables, o los clientes quieren su propia versión de todo.",
      "Los ciclos de vida de los productos se acortan.",
    ],
  },
  aligned: {
    howItLooks: [
      "Los límites son claros pero flexibles, y los dos trabajan hacia una meta común.",
      "Planifican y se forman juntos.",
      "Cada uno entiende el trabajo del otro, así que hay menos roces. La mayoría de las organizaciones funcionan bien así.",
    ],
    leaveAloneIf: [
      "No hay una cultura de responsabilidad compartida sobre la que construir.",
      "Los dos dependen de personas distintas de la alta dirección, y así seguirá siendo.",
      "El ciclo de ventas es corto.",
    ],
    tightenIf: [
      "El entorno es complejo y cambia deprisa.",
      "Es posible un solo recorrido del primer contacto al contrato, con los dos departamentos en él.",
      "{second} ya se ha dividido en una parte estratégica y otra táctica.",
    ],
  },
  integrated: {
    howItLooks: [
      "El límite se desdibuja: estructuras, sistemas, medidas y recompensas son comunes.",
      "Presupuestos y planes se hacen una sola vez, para los dos.",
    ],
    leaveAloneIf: ["Funciona, y todo el mundo sabe aún de qué responde."],
    tightenIf: [
      "Ya no se sabe qué función decide ni de quién es un resultado: la integración tiene su precio.",
    ],
  },
} as const satisfies Readonly<Record<Stage, StageMeaning>>;
