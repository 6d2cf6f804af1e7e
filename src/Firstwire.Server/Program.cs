using Firstwire.Server.Commands;

return await FirstwireCommand.RunAsync(args);
