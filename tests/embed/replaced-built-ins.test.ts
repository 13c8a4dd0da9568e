// Built-ins that old libraries have put something else in the place of, each imitated in our words.
import {expect} from '@open-wc/testing';
import {goToOutcome, hrefs, levelShown, read} from '../driver.js';
import {openMarkup} from '../frame.js';

/** What is replaced, and the script of the page that does it. */
const replacements: Readonly<Record<string, string>> = {
  'Date.parse that returns a Date': 'Date.parse = (t) => new Date(t);',
  'a Date that wraps the native one':
    '{const N=Date; window.Date=function(...a){const d=a.length?new N(...a):new N(); this._d=d; return this instanceof Date? d: String(d)}; Date.prototype=N.prototype; Date.now=N.now; Date.UTC=N.UTC; Date.parse=N.parse;}',
  'a Date that is no Date':
    "{const N=Date; function D(...a){this._d=new N(...a)} for(const k of Object.getOwnPropertyNames(N.prototype)) if(k!=='constructor') D.prototype[k]=function(...a){return this._d[k](...a)}; D.now=N.now; D.UTC=N.UTC; D.parse=N.parse; window.Date=D;}",
  'a Promise that runs at once and has no finally':
    "{const N=Promise; function P(f){this.cbs=[];this.state=0;const done=(s)=>(v)=>{if(this.state)return;if(s===1&&v&&typeof v.then==='function'){v.then(done(1),done(2));return}this.state=s;this.v=v;this.cbs.forEach((c)=>c())};try{f(done(1),done(2))}catch(e){done(2)(e)}}P.prototype.then=function(a,b){return new P((res,rej)=>{const run=()=>{try{const h=this.state===1?a:b;if(h)res(h(this.v));else (this.state===1?res:rej)(this.v)}catch(e){rej(e)}};this.state?run():this.cbs.push(run)})};P.prototype.catch=function(b){return this.then(null,b)};P.resolve=(v)=>new P((r)=>r(v));P.reject=(v)=>new P((_,r)=>r(v));P.all=(l)=>N.all(l);window.Promise=P;}",
  'reduce of Prototype': 'Array.prototype.reduce=function(){return this.length>1?this:this[0]}',
  'find that also takes a value, and returns null':
    "Array.prototype.find=function(f){for(let i=0;i<this.length;i++)if(typeof f==='function'?f.call(this,this[i],i):this[i]===f)return this[i];return null}",
  'map that takes no context':
    'Array.prototype.map=Array.prototype.collect=function(f){const r=[];for(let i=0;i<this.length;i++)r.push((f||(x=>x))(this[i],i));return r}',
  'includes that returns a place': 'Array.prototype.includes=function(o){return this.indexOf(o)+1}',
  'flatMap by concat': 'Array.prototype.flatMap=function(f){return [].concat.apply([],[].slice.call(this).map(f))}',
  'flat that flattens all':
    'Array.prototype.flat=Array.prototype.flatten=function(){const r=[];(function w(a){for(const x of a)Array.isArray(x)?w(x):r.push(x)})(this);return r}',
  'some and every without context':
    'Array.prototype.some=function(f){for(let i=0;i<this.length;i++)if(f(this[i],i))return true;return false};Array.prototype.every=function(f){f=f||(x=>x);for(let i=0;i<this.length;i++)if(!f(this[i],i))return false;return true}',
  'concat that copies':
    'Array.prototype.concat=function(){const r=[];for(let i=0;i<this.length;i++)r.push(this[i]);for(const a of arguments)if(Array.isArray(a))for(const x of a)r.push(x);else r.push(a);return r}',
  'Array.from that returns an empty list': 'Array.from=(x)=>{const r=new Array(x&&x.length||0);return r}',
  'no Array.from': 'Array.from=undefined',
  'toJSON of Prototype':
    "Array.prototype.toJSON=function(){return '['+[].map.call(this,x=>JSON.stringify(x)).join(', ')+']'};String.prototype.toJSON=function(){return '\"'+this+'\"'};Date.prototype.toJSON=function(){return '\"x\"'}",
  'entries of Prototype': 'Array.prototype.entries=Array.prototype.toArray=function(){return [].slice.call(this)};',
  'trim of blanks alone': "String.prototype.trim=function(){return this.replace(/^[ \\t]+|[ \\t]+$/g,'')}",
  'replaceAll by a regular expression':
    "String.prototype.replaceAll=function(a,b){return this.replace(new RegExp(a,'g'),b)}",
  'includes by a regular expression': 'String.prototype.includes=function(s){return new RegExp(s).test(this)}',
  'padStart and repeat of old':
    "String.prototype.padStart=function(n,c){let s=''+this;while(s.length<n)s=c+s;return s};String.prototype.repeat=function(n){return new Array(n+1).join(this)}",
  'bind of Prototype':
    '{const A=(l)=>[].slice.call(l);Function.prototype.bind=function(){if(arguments.length<2&&arguments[0]===undefined)return this;const m=this,[o,...f]=A(arguments);return function(){return m.apply(o,f.concat(A(arguments)))}}}',
  'bind of MooTools':
    'Function.prototype.bind=function(c,a){const m=this;return function(){return m.apply(c,a===undefined?arguments:[].concat(a))}}',
  'getters of Element wrapped':
    "{const d=Object.getOwnPropertyDescriptor(Element.prototype,'attributes');Object.defineProperty(Element.prototype,'attributes',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Element.prototype,'children');Object.defineProperty(Element.prototype,'children',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Element.prototype,'classList');Object.defineProperty(Element.prototype,'classList',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Element.prototype,'firstElementChild');Object.defineProperty(Element.prototype,'firstElementChild',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Element.prototype,'shadowRoot');Object.defineProperty(Element.prototype,'shadowRoot',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Element.prototype,'id');Object.defineProperty(Element.prototype,'id',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Element.prototype,'className');Object.defineProperty(Element.prototype,'className',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Element.prototype,'localName');Object.defineProperty(Element.prototype,'localName',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Element.prototype,'tagName');Object.defineProperty(Element.prototype,'tagName',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Element.prototype,'assignedSlot');Object.defineProperty(Element.prototype,'assignedSlot',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Element.prototype,'slot');Object.defineProperty(Element.prototype,'slot',{...d,get(){return d.get.call(this)}})}",
  'attributes that are an object':
    "{const d=Object.getOwnPropertyDescriptor(Element.prototype,'attributes');Object.defineProperty(Element.prototype,'attributes',{...d,get(){const o={};for(const a of d.get.call(this))o[a.name]=a.value;return o}})}",
  'children that are a list':
    "{const d=Object.getOwnPropertyDescriptor(Element.prototype,'children');Object.defineProperty(Element.prototype,'children',{...d,get(){return [].slice.call(d.get.call(this))}})}",
  'remove that takes a selector':
    'Element.prototype.remove=function(sel){if(sel)return;this.parentNode&&this.parentNode.removeChild(this)}',
  'no replaceChildren':
    'delete Element.prototype.replaceChildren;delete DocumentFragment.prototype.replaceChildren;delete Document.prototype.replaceChildren',
  'append of one node':
    "Element.prototype.append=function(n){this.appendChild(typeof n==='string'?document.createTextNode(n):n);return this};DocumentFragment.prototype.append=Element.prototype.append",
  'matches and closest of old':
    'Element.prototype.matches=function(s){return [].indexOf.call((this.ownerDocument||document).querySelectorAll(s),this)>-1};Element.prototype.closest=function(s){let e=this;do{if(e.matches(s))return e;e=e.parentElement}while(e);return null}',
  'toLocaleString of its own':
    "Number.prototype.toLocaleString=function(){return 'x'};Date.prototype.toLocaleString=Date.prototype.toLocaleTimeString=Date.prototype.toLocaleDateString=function(f){return 'x'+f}",
  'Object.assign of old':
    'Object.assign=function(t){for(let i=1;i<arguments.length;i++){const s=arguments[i];for(const k in s)if(Object.prototype.hasOwnProperty.call(s,k))t[k]=s[k]}return t}',
  'Object.fromEntries of old': 'Object.fromEntries=(l)=>{const o={};l.forEach(([k,v])=>o[k]=v);return o}',
  'Object.create of old': 'Object.create=function(p){function F(){}F.prototype=p;return new F}',
  'Map, Set and WeakMap of old':
    '{class M{constructor(it){this.k=[];this.v=[];if(it)it.forEach(function(e){this.set(e[0],e[1])},this)}get size(){return this.k.length}get(k){const i=this.k.indexOf(k);return i<0?undefined:this.v[i]}set(k,v){const i=this.k.indexOf(k);if(i<0){this.k.push(k);this.v.push(v)}else this.v[i]=v;return this}has(k){return this.k.indexOf(k)>=0}delete(k){const i=this.k.indexOf(k);if(i<0)return false;this.k.splice(i,1);this.v.splice(i,1);return true}clear(){this.k=[];this.v=[]}forEach(f,c){this.k.slice().forEach((k,i)=>f.call(c,this.v[i],k,this))}keys(){return this.k.slice()[Symbol.iterator]()}values(){return this.v.slice()[Symbol.iterator]()}entries(){return this.k.map((k,i)=>[k,this.v[i]])[Symbol.iterator]()}[Symbol.iterator](){return this.entries()}}class S extends M{constructor(it){super();if(it)for(const x of it)this.add(x)}add(x){return this.set(x,x)}[Symbol.iterator](){return this.keys()}}window.Map=M;window.Set=S;window.WeakMap=M;window.WeakSet=S}',
  'no Intl.ListFormat': 'delete Intl.ListFormat',
  'Intl.DateTimeFormat that is always American':
    "{const D=Intl.DateTimeFormat;Intl.DateTimeFormat=function(l,o){return new D('en-US',{...o,timeZone:(o&&o.timeZone)||'UTC'})};Intl.DateTimeFormat.prototype=D.prototype;Intl.DateTimeFormat.supportedLocalesOf=D.supportedLocalesOf}",
  'no requestIdleCallback': 'delete window.requestIdleCallback;delete window.cancelIdleCallback',
  'requestIdleCallback that is undefined': 'window.requestIdleCallback=undefined',
  'requestIdleCallback that never calls': 'window.requestIdleCallback=()=>0',
  'no IntersectionObserver': 'delete window.IntersectionObserver',
  'no ResizeObserver': 'delete window.ResizeObserver',
  'a MutationObserver that observes nothing':
    'window.MutationObserver=function(){this.observe=this.disconnect=function(){};this.takeRecords=()=>[]}',
  'matchMedia of old': 'window.matchMedia=(q)=>({matches:false,media:q,addListener(){},removeListener(){}})',
  'URL of old':
    "window.URL=function(u,b){const a=document.createElement('a');a.href=u;this.href=a.href;this.protocol=a.protocol;this.pathname=a.pathname;this.search=a.search;this.host=a.host;this.origin=a.origin;this.toString=()=>this.href};URL.createObjectURL=()=>'blob:x';URL.revokeObjectURL=()=>{}",
  'no URL': 'window.URL=undefined;window.URLSearchParams=undefined',
  'getters of Node wrapped':
    "{const d=Object.getOwnPropertyDescriptor(Node.prototype,'textContent');Object.defineProperty(Node.prototype,'textContent',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Node.prototype,'parentNode');Object.defineProperty(Node.prototype,'parentNode',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Node.prototype,'ownerDocument');Object.defineProperty(Node.prototype,'ownerDocument',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Node.prototype,'parentElement');Object.defineProperty(Node.prototype,'parentElement',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Node.prototype,'childNodes');Object.defineProperty(Node.prototype,'childNodes',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Node.prototype,'firstChild');Object.defineProperty(Node.prototype,'firstChild',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Node.prototype,'nextSibling');Object.defineProperty(Node.prototype,'nextSibling',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Node.prototype,'isConnected');Object.defineProperty(Node.prototype,'isConnected',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Node.prototype,'nodeType');Object.defineProperty(Node.prototype,'nodeType',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Node.prototype,'nodeName');Object.defineProperty(Node.prototype,'nodeName',{...d,get(){return d.get.call(this)}})};{const d=Object.getOwnPropertyDescriptor(Node.prototype,'parentNode');Object.defineProperty(Node.prototype,'parentNode',{...d,get(){return d.get.call(this)}})}",
  'CustomEvent of old':
    "window.CustomEvent=function(n,p){p=p||{};const e=document.createEvent('CustomEvent');e.initCustomEvent(n,!!p.bubbles,!!p.cancelable,p.detail);return e};CustomEvent.prototype=Event.prototype",
  'JSON of old': '{const P=JSON.parse,S=JSON.stringify;window.JSON={parse:(t,r)=>P(t,r),stringify:(v,r,s)=>S(v,r,s)}}',
  'Element, Event and Node of its own':
    'window.Element=function(){};window.Event=function(e){this.e=e};window.Node={};window.Text=function(){};window.Range=undefined',
};

const body =
  '<acu-aftercare-check region="GB" clinic-phone="+44 20 7946 0123"><script type="application/json">{"time-zone": "Europe/London", "opening-hours": [{"days": ["mon", "fri"], "opens": "08:00", "closes": "20:00"}]}</script></acu-aftercare-check><script src="/dist/acu-aftercare-check.js"></script>';

describe('on a page with', () => {
  for (const [is, code] of Object.entries(replacements)) {
    it(`${is}, a check leads to the right level and number`, async () => {
      const {widget, recorded} = await openMarkup(body, `<script>${code}</script>`);
      await widget.updateComplete;
      expect(read(widget, '[part~="emergency-line"]')).to.equal('Emergency? Call 999');
      await goToOutcome(widget, {'pain-kind': 'electric'});
      expect(levelShown(widget)).to.equal('contact-practitioner');
      expect(hrefs(widget)).to.include('tel:+442079460123').and.to.include('tel:999');
      expect(recorded.errors).to.deep.equal([]);
    });
  }
});
