"""Bone and joints: fractures to come, hips and knees before surgery."""
