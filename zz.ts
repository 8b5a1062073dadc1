import { attackFile } from "./test/tools/order/attack-copies";
import { links } from "./test/tools/order/link";
import { answerOnce } from "./test/tools/order/answer-once";
const all:number[]=[]; const tc:number[]=[]; const tt:number[]=[];
for (let i=0;i<30;i++){ const seen=await attackFile((o)=>answerOnce("two weeks",o)); const l=links(seen); all.push(l["first in, first out"]); tc.push(l.casts); tt.push(l.claims);
 if(i===0){ const d=(k:string)=>seen.truth.department.get(k); console.log(seen.events.length, seen.truth.claims.length, seen.truth.casts.length, new Set(seen.events.map(e=>e.key)).size); } }
const m=(a:number[])=>(a.reduce((x,y)=>x+y,0)/a.length).toFixed(2);
console.log(m(all), m(tc), m(tt), all.join(" "));
