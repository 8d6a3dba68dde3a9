"""The one way in: bytes of files become text with its place. Nothing else opens inputs."""
