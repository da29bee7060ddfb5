"""The push side: what is due goes out, once, whatever happens to the process or the network."""
