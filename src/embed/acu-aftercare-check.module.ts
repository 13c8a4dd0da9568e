// One module with everything inside, for `<script type="module">` and import maps: registers the element.
import '../define.js';
export * from '../index.js';
