global using Firstwire.Press.Worlds;
global using Firstwire.Press.Writing;
