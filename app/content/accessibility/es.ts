import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  title: "Accesibilidad",
  lead: "Todas las personas deben poder responder. Esta página dice qué se ha comprobado, qué no y qué no funciona bien.",
  aim: "Tandem pretende cumplir las WCAG 2.2 en el nivel AA; la norma EN 301 549 se basa en una edición de las mismas pautas. Nadie de fuera ha certificado que las cumpla.",
  checkedTitle: "Qué se ha comprobado",
  checked: [
    "Cada página de la encuesta con un programa (axe-core) en Chromium, en claro y en oscuro, con el ancho de un teléfono.",
    "Una visita entera solo con el teclado, y cada página con 320 píxeles de ancho sin desplazamiento lateral.",
    "Las páginas de Recursos Humanos, la reunión y los documentos impresos con el mismo programa, en parte.",
  ],
  notCheckedTitle: "Qué no se ha comprobado",
  notChecked: [
    "Los propios lectores de pantalla (NVDA, JAWS, VoiceOver, TalkBack), la entrada por voz y los pulsadores. Nadie ha escuchado las páginas; se ha comprobado lo que un programa encuentra en ellas.",
    "Firefox y Safari, las líneas braille, y navegadores más antiguos que los que nombran las instrucciones de Tandem.",
  ],
  limitsTitle: "Límites conocidos",
  limits: [
    "Para llevar a otro dispositivo una encuesta empezada hace falta una cámara o escribir 65 caracteres. Responder en un solo dispositivo no requiere ninguna de las dos cosas.",
    "Si el navegador es demasiado antiguo, a los doce segundos aparece una frase que no se lee automáticamente.",
    "Las papeletas de papel hay que poder leerlas. Quien no puede leer texto impreso responde con el enlace o con el papel con código.",
    "Que un documento impreso en PDF lleve etiquetas depende del navegador.",
  ],
  contactTitle: "Si algo le impide responder",
  contact:
    "Dígaselo a {contact}. No tiene que decir por qué pregunta ni qué respondería. Otra forma de responder, por ejemplo en papel, debe valer lo mismo.",
  hr: "Recursos Humanos o a su comité de empresa",
});
