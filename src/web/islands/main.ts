// What runs in the browser. Every page works without it.
import '../styles/main.css';
