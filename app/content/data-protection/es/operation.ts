import { translationOf } from "~/content/translated";
import type { operation as english } from "../en/operation";

/** Section 9: how this installation is run; section 10: what protects it. */
export const operation = translationOf<typeof english>()({
  title: "Correos, registros y destinatarios",
  byServer:
    "A la encuesta se accede en {address}. Los correos salen por {server}, con el remitente {sender}.",
  noMail:
    "A la encuesta se accede en {address}. No hay ningún servidor de correo configurado: las invitaciones se imprimen como papeles con código, sin nombre.",
  mail: [
    "Todas las personas invitadas reciben los mismos mensajes: una invitación, como máximo dos recordatorios y, si se aplaza el final, uno que lo dice; también quienes han respondido, porque el programa no lleva una lista de ellos.",
    "Los mensajes no contienen imágenes, ni rastreo, ni enlaces a terceros. El enlace personal se crea en el momento del envío y no se guarda.",
  ],
  logs: [
    "El programa no escribe ningún registro de accesos. Su propio registro no contiene direcciones, códigos, respuestas ni consultas; está ajustado al nivel «{grade}».",
    "Lo que hacen las personas con una cuenta se anota en un registro de auditoría. De quienes responden no figura nada en él.",
    "Un proxy delante del programa puede escribir sus propios registros. Los de peticiones y los de errores deberían omitir /s, /m y todas las direcciones que cuelgan de ellas; los archivos para nginx y Caddy que acompañan al programa lo hacen.",
    "Las personas con una cuenta reciben una cookie para su sesión, otra por la que se reconoce su navegador durante 400 días y otra, de diez minutos como máximo, mientras dura un inicio de sesión; el navegador guarda además en qué idioma imprimieron la última vez para un par de departamentos. Quienes responden no reciben ninguna.",
  ],
  recipientsCaption: "Destinatarios",
  recipients: {
    subProcessors: {
      label: "Subencargados del programa",
      text: "Ninguno. Funciona en una máquina que usted elige.",
    },
    thirdParties: {
      label: "Peticiones a terceros",
      text: "Ninguna. Ninguna página carga nada de otro lugar, y no se comunica nada a los autores del programa. Si la organización ha configurado un proveedor de identidad, a las personas con una cuenta se las envía allí para iniciar sesión; a quienes responden, nunca.",
    },
    toComplete: {
      label: "Debe completarlo la organización",
      text: "Quién administra la máquina, sus copias de seguridad y el servidor de correo, si no es la propia organización.",
    },
    thirdCountries: {
      label: "Terceros países",
      text: "Ninguno por causa del programa. Depende de dónde estén la máquina y el servidor de correo.",
    },
  },
  measuresTitle: "Medidas técnicas y organizativas",
  measures: {
    minimisation: {
      label: "Minimización de datos",
      text: "Las tablas de códigos y de papeletas no tienen ninguna columna para un nombre, una hora o un número correlativo. Una sola copia cuyo registro de transacciones esté vacío no muestra ningún orden. Quien copia los archivos con cada cambio, añade disparadores o copia el registro mientras otro programa impide que se vacíe ve el orden de todos modos; de un programa así se avisa a la administración al cabo de un minuto.",
    },
    encryption: {
      label: "Seudonimización y cifrado",
      text: "Tokens ciegos (POPRF, RFC 9497, ristretto255), papeletas selladas en el navegador (X25519, HKDF, XChaCha20-Poly1305), códigos guardados solo como hash con clave.",
    },
    deletion: {
      label: "Borrado",
      text: "El contenido borrado se sobrescribe; después de una encuesta, de suprimir los datos de una persona y de aplicar los plazos, el archivo se reescribe y el registro de transacciones se vacía. Mientras otro programa lee la base de datos, eso ocurre solo cuando ha terminado.",
    },
    access: {
      label: "Acceso",
      text: "Roles con los permisos mínimos que necesitan; contraseñas con hash argon2id; segundos factores por aplicación o llave de acceso, exigidos para los roles que elige la administración; las sesiones terminan tras 12 horas sin uso o una semana; los intentos repetidos se ralentizan.",
    },
    transfer: {
      label: "Transmisión",
      text: "https delante del programa; se rechaza iniciar sesión por http sin cifrar. Las peticiones que cambian algo deben venir de las páginas del propio programa.",
    },
    separation: {
      label: "Separación",
      text: "Las claves de las encuestas abiertas están en un directorio propio, fuera de la base de datos y de sus copias de seguridad. Con otra disposición, el programa no arranca.",
    },
    availability: {
      label: "Disponibilidad",
      text: "Una papeleta enviada solo se confirma cuando está en el disco; copia de seguridad con el programa en marcha y restauración comprobada; una encuesta restaurada lo dice en su resultado.",
    },
    checks: {
      label: "Comprobaciones periódicas",
      text: "Un programa compara copias de la base de datos, de su registro de transacciones y de sus copias de seguridad, los archivos que están junto a ellas y los registros del programa con lo que Tandem produce, nombra lo que difiere e intenta contra ellos ataques conocidos. Los textos que escriben las personas no los compara con nada.",
    },
  },
  transferOverPlainHttp:
    "https delante del programa; aquí se permite iniciar sesión por http sin cifrar, lo que no debería permitirse. Las peticiones que cambian algo deben venir de las páginas del propio programa.",
});
